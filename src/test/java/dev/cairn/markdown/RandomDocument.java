package dev.cairn.markdown;

import java.util.List;
import java.util.Random;

/** A made-up document: headings, lists, quotes, tables, prose and boxes in any order and nesting. The same seed gives the same. */
final class RandomDocument {
    private static final List<String> HEADINGS = List.of(
            "Week %d",
            "Phase %d: Start",
            "Resources",
            "%d. Topic",
            "Progress Tracking",
            "Practice",
            "Introduction",
            "Monat %d: Basis (4 Wochen)",
            "**Bold** %d",
            "第%d周：开始",
            "Tips",
            "Module 1.%d Loops (8-10 hours)",
            "Projects");
    private static final List<String> WORDS = List.of(
            "read",
            "[link](https://example.org/a)",
            "**Project**: build",
            "`code`",
            "café",
            "Resources: a, b",
            "x | y",
            "see https://example.org/b.",
            "*very* good",
            "✅ done",
            "(2 hours)",
            "Week 3: more",
            "# no heading",
            "<b>bold</b>");
    private static final List<String> MARKERS = List.of("-", "*", "+", "1.", "2)");

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    RandomDocument(Random random) {
        this.random = random;
    }

    String text() {
        if (random.nextInt(4) > 0) {
            out.append("# A plan\n\n");
        }
        int parts = 2 + random.nextInt(14);
        for (int i = 0; i < parts; i++) {
            part();
        }
        return random.nextBoolean() ? out.toString() : out.toString().replace("\n", "\r\n");
    }

    private void part() {
        switch (random.nextInt(8)) {
            case 0, 1 ->
                out.append("#".repeat(1 + random.nextInt(5)))
                        .append(' ')
                        .append(pick(HEADINGS).formatted(1 + random.nextInt(4)))
                        .append("\n\n");
            case 2, 3, 4 -> list("", 0);
            case 5 -> list("> ", 0);
            case 6 -> out.append("**").append(pick(WORDS)).append(":**\n");
            default -> out.append(pick(WORDS)).append(' ').append(pick(WORDS)).append("\n\n");
        }
    }

    private void list(String indent, int depth) {
        var marker = pick(MARKERS);
        int items = 1 + random.nextInt(4);
        for (int i = 0; i < items; i++) {
            out.append(indent)
                    .append(marker)
                    .append(' ')
                    .append(box())
                    .append(pick(WORDS))
                    .append('\n');
            var inner = indent + " ".repeat(marker.length() + 1);
            switch (depth > 3 ? 9 : random.nextInt(9)) {
                case 0, 1 -> list(inner, depth + 1);
                case 2 -> out.append(inner.strip()).append('\n').append(inner).append("A paragraph below.\n");
                case 3 ->
                    out.append(inner)
                            .append("```\n")
                            .append(inner)
                            .append("- [ ] in a fence\n")
                            .append(inner)
                            .append("```\n");
                default -> {}
            }
        }
        if (depth == 0) {
            out.append('\n');
        }
    }

    private String box() {
        return switch (random.nextInt(7)) {
            case 0, 1 -> "[ ] ";
            case 2 -> "[x] ";
            case 3 -> "[X] ";
            default -> "";
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
