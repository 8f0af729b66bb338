package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Days off and days with other hours: those ahead, the past ones folded away, and a form for a new one. */
final class SpellsSection extends Section {
    private final HoursViewModel model;
    private final SpellForm form;
    private boolean adding;
    private boolean past;
    private HoursState state = HoursState.NOTHING;

    SpellsSection(HoursViewModel model) {
        super(Messages.text("hours.spells"));
        this.model = model;
        form = new SpellForm(model, this::close);
    }

    private void close() {
        adding = false;
        draw();
    }

    void show(HoursState newState) {
        state = newState;
        draw();
    }

    private void draw() {
        var rows = new ArrayList<Node>();
        var inOrder = state.availability().spells().stream()
                .sorted(Comparator.comparing(Spell::from))
                .toList();
        var ahead =
                inOrder.stream().filter(it -> !it.to().isBefore(state.today())).toList();
        var gone =
                inOrder.stream().filter(it -> it.to().isBefore(state.today())).toList();
        ahead.forEach(it -> rows.add(row(it)));
        if (ahead.isEmpty()) {
            rows.add(hint(Messages.text("hours.spells.none")));
        }
        Spells.nothingLeft(state.availability(), state.today()).ifPresent(it -> rows.add(told(it)));
        if (!gone.isEmpty()) {
            rows.add(button(
                    "spells-past",
                    Messages.text(past ? "hours.spells.past.hide" : "hours.spells.past", gone.size()),
                    () -> {
                        past = !past;
                        draw();
                    }));
            if (past) {
                gone.forEach(it -> rows.add(row(it)));
            }
        }
        if (adding) {
            rows.add(form);
        } else {
            rows.add(button("spell-add", Messages.text("hours.spells.add"), () -> {
                adding = true;
                draw();
                form.begin(state.today());
            }));
        }
        fill(rows);
    }

    private Node row(Spell spell) {
        var dates = Spells.dates(spell, state.today());
        var what = spell.isOff() ? Messages.text("hours.off") : AvailabilityText.write(spell.windows());
        var words = new VBox(line(spell.label().isEmpty() ? dates : spell.label()));
        words.getChildren().add(hint(spell.label().isEmpty() ? what : Messages.text("hours.spell.under", dates, what)));
        List<String> notes = Spells.notes(state.availability(), spell, state.today());
        notes.forEach(it -> words.getChildren().add(told(it)));
        var remove = icon(
                "spell-remove-" + state.availability().spells().indexOf(spell),
                Feather.X,
                Messages.text("hours.spell.remove", spell.label().isEmpty() ? dates : spell.label()),
                () -> model.removeSpell(spell));
        return row(words, remove);
    }
}
