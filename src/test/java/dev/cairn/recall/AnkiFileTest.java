package dev.cairn.recall;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Read back by a strict reader of what Anki's manual says of text files. */
class AnkiFileTest {
    private static final RoadmapId PLAN = new RoadmapId("plan");

    private record Read(Map<String, String> head, List<List<String>> notes) {}

    /** Fields parted by tabs, in quotes or without any; whatever else is refused. */
    private static Read read(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\r");
        var head = new LinkedHashMap<String, String>();
        var notes = new ArrayList<List<String>>();
        for (String line : text.split("\n")) {
            if (line.startsWith("#")) {
                assertThat(notes).as("the head comes first").isEmpty();
                var parts = line.substring(1).split(":", 2);
                head.put(parts[0], parts[1]);
            } else {
                notes.add(fields(line));
            }
        }
        return new Read(head, notes);
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        for (String field : line.split("\t", -1)) {
            if (field.startsWith("\"")) {
                assertThat(field).matches("\"([^\"]|\"\")*\"");
                fields.add(field.substring(1, field.length() - 1).replace("\"\"", "\""));
            } else {
                assertThat(field).doesNotContain("\"");
                fields.add(field);
            }
        }
        return fields;
    }

    /** What HTML shows as text. */
    private static String plain(String html) {
        assertThat(html.replaceAll("</?(p|br|ul|li|small)>|<a href=\"[^\"<>]*\">|</a>", ""))
                .doesNotContain("<", ">");
        return html.replaceAll("<br>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&#123;", "{")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    @Test
    void everyCardIsANoteOfFiveFieldsWhateverStandsInIt() {
        var roadmap = roadmap(phase(
                "P", CardsTest.teaching(module("M: \"one\"  two", CardsTest.done("Read")), "a < b & c", "tab\there")));
        var wild = "#hash \"quoted\"\n<script>\t{{c1::x}} &amp;\r\nlast";
        var deck = Deck.EMPTY.with(
                PLAN, it -> it.put(new UUID(1, 2), Card.own(new Key("read"), wild, "Line one\n\n\"Line\" <two>")));
        var read = read(AnkiFile.of(Cards.of(deck, Map.of(PLAN, roadmap))));

        assertThat(read.head())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "separator",
                        "tab",
                        "html",
                        "true",
                        "guid column",
                        "1",
                        "deck column",
                        "2",
                        "tags column",
                        "5"));
        assertThat(read.notes()).hasSize(4).allMatch(it -> it.size() == 5);
        assertThat(read.notes()).extracting(List::getFirst).doesNotHaveDuplicates();
        assertThat(read.notes()).extracting(it -> it.get(1)).containsOnly("Cairn::Six months");
        assertThat(read.notes()).extracting(it -> it.get(4)).containsOnly("cairn M:_one_two");
        assertThat(plain(read.notes().get(0).get(2))).startsWith("a < b & c\n");
        assertThat(plain(read.notes().get(1).get(2))).startsWith("tab    here\n");
        var own = read.notes().getLast();
        assertThat(plain(own.get(2))).startsWith("#hash \"quoted\"\n<script>    {{c1::x}} &amp;\nlast\n");
        assertThat(own.get(2)).doesNotContain("{{");
        assertThat(plain(own.get(3))).startsWith("Line one\n\n\"Line\" <two>");
    }

    @Test
    void aDeckIsCalledAsTheRoadmapWhateverItIsCalled() {
        var roadmap = roadmap(phase("P", module("M", CardsTest.done("Read")))).withTitle("The \"Six\"\tmonths::plan");
        var read = read(AnkiFile.of(Cards.of(Deck.EMPTY, Map.of(PLAN, roadmap))));
        assertThat(read.notes())
                .singleElement()
                .satisfies(it -> assertThat(it.get(1)).isEqualTo("Cairn::The \"Six\" months:plan"));
    }

    @Test
    void whatRestsIsLeftOutAndTheFileIsKnownAgain() {
        var roadmap = roadmap(phase("P", module("M", CardsTest.done("Read"), CardsTest.done("Write"))));
        var card = Cards.of(Deck.EMPTY, Map.of(PLAN, roadmap)).getFirst();
        var deck = Deck.EMPTY.with(PLAN, it -> it.put(card.name(), card.card().withSuspended(true)));
        var text = AnkiFile.of(Cards.of(deck, Map.of(PLAN, roadmap)));
        assertThat(read(text).notes()).hasSize(1);
        assertThat(AnkiFile.isOwn(text.getBytes(UTF_8))).isTrue();
        assertThat(AnkiFile.isOwn((text + "mine\tother\n").getBytes(UTF_8))).isFalse();
        assertThat(AnkiFile.isOwn("mine\tother\n".getBytes(UTF_8))).isFalse();
    }
}
