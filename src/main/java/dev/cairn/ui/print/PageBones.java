package dev.cairn.ui.print;

import dev.cairn.paper.PageSetup;
import dev.cairn.ui.Messages;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page that is on its way: its outline, with bars where its words will be. */
final class PageBones extends StackPane {
    private static final double[] WIDTHS = {0.36, 0.22, 1, 1, 1, 1, 1, 0.6};
    private static final double ROOM = 2 * Spread.EDGE;

    private final Region page = new Region();
    private final VBox bones = new VBox(16);
    private final PageSetup setup;

    PageBones(PageSetup setup) {
        this.setup = setup;
        getStyleClass().add("page-bones");
        setAccessibleText(Messages.text("loading"));
        page.getStyleClass().add("leaf");
        page.setManaged(false);
        bones.setManaged(false);
        for (int i = 0; i < WIDTHS.length; i++) {
            var bone = new Region();
            bone.getStyleClass().add("bone");
            bone.setMinHeight(i == 0 ? 24 : 12);
            bones.getChildren().add(bone);
        }
        getChildren().addAll(page, bones);
    }

    @Override
    protected void layoutChildren() {
        double scale =
                Math.max(0, Math.min((getWidth() - ROOM) / setup.width(), (getHeight() - ROOM) / setup.height()));
        double width = setup.width() * scale;
        double height = setup.height() * scale;
        double x = (getWidth() - width) / 2;
        double y = (getHeight() - height) / 2;
        page.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
        double edge = setup.area().x() * scale + 8;
        for (int i = 0; i < WIDTHS.length; i++) {
            ((Region) bones.getChildren().get(i)).setMaxWidth(Math.max(0, (width - 2 * edge) * WIDTHS[i]));
        }
        bones.resizeRelocate(x + edge, y + edge, Math.max(0, width - 2 * edge), Math.max(0, height - 2 * edge));
    }
}
