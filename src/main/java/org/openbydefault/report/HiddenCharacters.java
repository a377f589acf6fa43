package org.openbydefault.report;

/** Characters that a reader does not see but that change what a terminal or a page shows. */
final class HiddenCharacters {

    private HiddenCharacters() {}

    /**
     * Whether it is a control character, a mark that turns the direction of text (the "Trojan Source" attack,
     * CVE-2021-42574), a separator of lines, an invisible tag, or half a character.
     */
    static boolean isHidden(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint < ' ';
        }
        return switch (codePoint) {
            case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF -> true;
            default ->
                codePoint <= 0x9F
                        || (codePoint >= 0x202A && codePoint <= 0x202E)
                        || (codePoint >= 0x2060 && codePoint <= 0x206F)
                        || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                        || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
                        || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
        };
    }

    /** Four hexadecimal digits, or more where the code point needs more. */
    static void appendHex(StringBuilder text, int codePoint) {
        String hex = Integer.toHexString(codePoint);
        for (int i = hex.length(); i < 4; i++) {
            text.append('0');
        }
        text.append(hex);
    }
}
