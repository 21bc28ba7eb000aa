// The workbench's words in its user's language.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { WORDS, type Words } from '../words/words';

export const WordsContext = createContext<Words>(WORDS.en);

export const useWords = (): Words => useContext(WordsContext);
