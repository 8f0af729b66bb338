package dev.cairn.planted.ui.week;

import javafx.scene.Node;

/** A view model that holds a piece of the scene. */
record WeekViewModel(Node node) {}
