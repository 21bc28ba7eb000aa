// The workbench's words in its user's language.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { LANGUAGES, type Words } from '../words/words';

export const WordsContext = createContext<Words>(LANGUAGES.en.words);

export const useWords = (): Words => useContext(WordsContext);
