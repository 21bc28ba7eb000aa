type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

interface Look {
  color: string;
  isBold?: boolean;
  isItalic?: boolean;
  size?: number;
}

/** Gives the style of a text, and for the same look the same one: each that is built costs calls. */
export function textStyles(): (look: Look) => TextStyle {
  const built = new Map<string, TextStyle>();
  return (look) => {
    const { color, isBold = false, isItalic = false, size } = look;
    const key = JSON.stringify(look);
    const known = built.get(key);
    if (known) return known;
    const builder = SpreadsheetApp.newTextStyle().setForegroundColor(color).setBold(isBold).setItalic(isItalic);
    if (size !== undefined) builder.setFontSize(size);
    const style = builder.build();
    built.set(key, style);
    return style;
  };
}
