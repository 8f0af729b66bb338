package dev.cairn.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Which text codes stand for: a CMap as PDF 32000-1, 9.10.3, wants it. */
final class ToUnicode {
    /** A block must not be longer. */
    private static final int BLOCK = 100;

    private ToUnicode() {}

    /**
     * @param digits hexadecimal digits of a code
     * @param texts of the codes, counted from 1
     */
    static byte[] map(int digits, List<String> texts) {
        var code = "%0" + digits + "X";
        var map = new StringBuilder()
                .append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n")
                .append("<" + "0".repeat(digits) + "> <" + "F".repeat(digits) + ">\nendcodespacerange\n");
        for (int from = 0; from < texts.size(); from += BLOCK) {
            int to = Math.min(texts.size(), from + BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<')
                        .append(code.formatted(i + 1))
                        .append("> <")
                        .append(PdfText.utf16(texts.get(i)))
                        .append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
