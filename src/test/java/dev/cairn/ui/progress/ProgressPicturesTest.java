package dev.cairn.ui.progress;

import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.export.PngPicture;
import dev.cairn.paper.Framed;
import dev.cairn.paper.PageSetup;
import dev.cairn.paper.Paper;
import dev.cairn.paper.PaperPalette;
import dev.cairn.paper.Style;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Appearance;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.InBritain;
import dev.cairn.ui.Lettering;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.Pixels;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.Printable;
import dev.cairn.ui.QuietMoments;
import dev.cairn.ui.Roles;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.settings.SettingsCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws progress into target/screens, with no data, a day, a month, a quarter and two years of it, for eyes to judge. */
@Tag("screens")
@ExtendWith({InBritain.class, ApplicationExtension.class})
class ProgressPicturesTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Course course;
    private ProgressView view;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        course.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600", "DARK, 960, 600"})
    void everyAmountOfHistory(Theme theme, int width, int height, FxRobot robot) throws IOException {
        for (var sample : List.of("fresh", "planned", "day", "month", "course", "years")) {
            course = course(sample, folder.resolve(sample + theme + width));
            var name = "progress-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + sample;
            show(robot, theme, width, height);
            Pictures.take(stage, name);
            robot.interact(() -> view.page().scroll().setVvalue(1));
            Pictures.take(stage, name + "-below");
            if (sample.equals("course")) {
                parts(robot, name);
            }
            robot.interact(() -> stage.hide());
            if (!sample.equals("years")) {
                course.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 960, 600"})
    void whatStandsInForFigures(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var name = "progress-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        course = Course.fresh(folder.resolve("states" + theme));
        show(robot, theme, width, height);
        robot.interact(() -> view.page().put(new Waiting()));
        Pictures.take(stage, name + "-waiting");
        robot.interact(() ->
                view.page().put(view.page().failed("The library cannot be read. Nothing was changed; try again.")));
        Pictures.take(stage, name + "-failed");
        robot.interact(() -> course.pause());
        robot.interact(() -> view.show(RoadmapId.ALL));
        Pictures.take(stage, name + "-none-active");
    }

    private void parts(FxRobot robot, String name) throws IOException {
        robot.interact(() -> view.page().scroll().setVvalue(0));
        for (var range : List.of("range-4", "range-12")) {
            robot.clickOn("#" + range);
            Pictures.take(stage, name + "-" + range);
        }
        robot.clickOn("#range-whole").clickOn("#year-tasks");
        robot.interact(() -> view.focus());
        robot.push(KeyCode.RIGHT);
        Pictures.take(stage, name + "-keys");
        robot.clickOn("#tile-finish");
        Pictures.take(robot.listWindows().getLast(), name + "-why");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> view.page().surface(ChartName.YEAR).requestFocus());
        robot.push(KeyCode.LEFT).push(KeyCode.ENTER);
        Pictures.take(robot.listWindows().getLast(), name + "-day");
        robot.push(KeyCode.ESCAPE).push(KeyCode.T);
        Pictures.take(stage, name + "-table");
        robot.push(KeyCode.T).clickOn("#scope-all");
        robot.interact(() -> course.begin(Course.SIX_MONTH));
        Pictures.take(stage, name + "-all");
        paper(robot, name);
    }

    /** The first page as it would be printed, and a chart as a file. */
    private void paper(FxRobot robot, String name) throws IOException {
        var setup = new PageSetup(Paper.A4, false, 12);
        var drawn = new Pixels[2];
        robot.interact(() -> {
            var pictures = (Printable.Pictures) view.printable().orElseThrow();
            var letters = new Lettering();
            var style =
                    new Style(setup, letters, Messages::text, Messages.locale(), LocalDateTime.of(2027, 3, 10, 19, 24));
            var pages = pictures.maker().pages(Framed.width(style), Framed.height(style), letters);
            var ground = new Sketch()
                    .fill(0, 0, pages.getFirst().width(), pages.getFirst().height(), Ink.BG);
            var shapes = new ArrayList<>(ground.shapes());
            shapes.addAll(pages.getFirst().shapes());
            drawn[0] = new Pixels(
                    new Drawing("", pages.getFirst().width(), pages.getFirst().height(), shapes), PaperPalette.grey());
            var chart = new BurnUpChart(view.model().report().orElseThrow());
            drawn[1] = new Pixels(Saving.drawing(chart, "ML Practical Career Transition Plan", letters), Roles.light());
            for (Pixels pixels : drawn) {
                for (int piece = 0; piece < pixels.pieces(); piece++) {
                    pixels.paint(piece, pixels.piece(piece));
                }
            }
        });
        for (int i = 0; i < drawn.length; i++) {
            try (var out = Files.newOutputStream(
                    Path.of("target", "screens", name + (i == 0 ? "-paper" : "-file") + ".png"))) {
                drawn[i].write(PngPicture::write, out);
            }
        }
    }

    private static Course course(String sample, Path folder) {
        return switch (sample) {
            case "fresh" -> Course.fresh(folder);
            case "planned" -> Course.planned(folder);
            case "day" -> Course.days(folder, 1);
            case "month" -> Course.days(folder, 30);
            case "course" -> Course.days(folder, 94);
            default -> Course.days(folder, Course.CAREER, 730, 3.4);
        };
    }

    private void show(FxRobot robot, Theme theme, int width, int height) {
        robot.interact(() -> {
            view = course.view(FilesIn.nowhere());
            ShellView shell = course.desk.shell(List.of(
                    new PlainView("today", true),
                    new PlainView("checklist"),
                    new PlainView("timeline", true),
                    new PlainView("week", true),
                    view,
                    new PlainView("guide")));
            var scene = new Scene(shell, width, height);
            course.desk.memory.put("look", theme == Theme.LIGHT ? "light" : "dark");
            course.desk.memory.put("roadmap", Course.CAREER.slug());
            course.desk.memory.put("view", "progress");
            var appearance = new Appearance(scene, course.desk.memory);
            shell.onSettings(() -> new SettingsCard(appearance, new QuietMoments(course.desk.memory), () -> {}));
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            shell.start();
            course.desk.plan.refresh();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
