package dev.cairn.ui.print;

import dev.cairn.paper.Press;
import dev.cairn.paper.Printers;
import dev.cairn.study.Library;
import dev.cairn.ui.Background;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Memory;
import dev.cairn.ui.Printable;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.WeekBook;
import java.time.Clock;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Opens the preview of something on paper, in place of the view. */
public final class Print {
    private final ShellView shell;
    private final Parts parts;
    private final Delivery delivery;
    private @Nullable PrintPage seen;

    /** What the page works with. */
    public record Parts(
            Library library,
            WeekBook book,
            Press press,
            Printers printers,
            Background background,
            Memory memory,
            FileChoice files,
            Clock clock) {}

    public Print(ShellView shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
        delivery = new Delivery(parts);
        delivery.said().subscribe(said -> tell());
    }

    /** What is being printed or saved, in a sentence; empty where nothing is. */
    public ObservableValue<String> working() {
        return delivery.said().map(said -> said.isGoing() ? said.text() : "");
    }

    /** Ends what is being printed, where it is not too late. */
    public void cancel() {
        delivery.cancel();
    }

    /** Shows the page. */
    public void open(Printable what) {
        var model = new PrintViewModel(What.of(what), parts, delivery);
        var page = new PrintPage(model, parts, shell::leave, this::gone);
        page.start();
        seen = page;
        shell.say("");
        shell.show(page);
    }

    private void gone() {
        seen = null;
        if (delivery.isGoing()) {
            tell();
        }
    }

    /** The job outlives the page: who went elsewhere hears of it at the foot of the window. */
    private void tell() {
        var said = delivery.said().get();
        if (seen != null && seen.root().getScene() != null || said.kind() == Said.Kind.NOTHING) {
            return;
        }
        if (said.isGoing()) {
            shell.say(said.text());
        } else {
            shell.report(said.text());
        }
    }
}
