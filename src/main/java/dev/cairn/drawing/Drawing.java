package dev.cairn.drawing;

import java.util.List;

/**
 * A picture.
 *
 * @param title what it shows, in a few words
 * @param width pixels
 * @param height pixels
 * @param shapes the first is drawn first
 */
public record Drawing(String title, double width, double height, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
