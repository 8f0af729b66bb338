package dev.cairn.ui.hours;

import dev.cairn.study.Library;
import dev.cairn.ui.Background;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Page;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.ShellViewModel;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Opens the editor of hours in place of the view. */
public final class Hours {
    private final ShellView shell;
    private final ShellViewModel shellModel;
    private final HoursViewModel model;
    private @Nullable Page known;

    public Hours(
            ShellView shell,
            ShellViewModel shellModel,
            Library library,
            LivePlan plan,
            Background background,
            Clock clock) {
        this.shell = shell;
        this.shellModel = shellModel;
        model = new HoursViewModel(library, plan, background, clock);
    }

    /** Shows the page. */
    public void open() {
        model.open(shellModel.selected().orElse(null));
        var page = known == null ? new HoursPage(model, this::close) : known;
        known = page;
        shell.show(page);
    }

    private void close() {
        var page = known;
        if (page != null) {
            page.abandon();
            shell.leave(page);
        }
    }
}
