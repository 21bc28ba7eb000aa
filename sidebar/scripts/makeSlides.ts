// The slides of a business review. Loaded when the user asks for them (`loadScript`), because the library is larger than the page.
export { makeSlides } from '../businessReview/slides/makeSlides';
