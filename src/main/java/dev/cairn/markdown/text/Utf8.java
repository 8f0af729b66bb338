package dev.cairn.markdown.text;

/** The shape of UTF-8, as RFC 3629 has it: no overlong forms, no surrogates, nothing past U+10FFFF. */
final class Utf8 {
    private Utf8() {}

    /** The length of the well-formed sequence at a place; 0 where there is none. */
    static int sequence(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = length(lead);
        if (length == 0 || at + length > end) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        if (second < lowestSecond(lead) || second > highestSecond(lead)) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if (!continues(bytes[i])) {
                return 0;
            }
        }
        return length;
    }

    /** How many bytes a sequence with this first byte takes; 0 where none begins so. */
    static int length(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    static boolean continues(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static int lowestSecond(int lead) {
        return switch (lead) {
            case 0xE0 -> 0xA0;
            case 0xF0 -> 0x90;
            default -> 0x80;
        };
    }

    private static int highestSecond(int lead) {
        return switch (lead) {
            case 0xED -> 0x9F;
            case 0xF4 -> 0x8F;
            default -> 0xBF;
        };
    }

    /** Whether well-formed sequences of several bytes outnumber the broken places. */
    static boolean mostlyValid(byte[] bytes) {
        int valid = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i, bytes.length);
            if (length > 1) {
                valid++;
            } else if (length == 0) {
                broken++;
            }
            i += Math.max(1, length);
        }
        return valid > broken;
    }
}
