package dev.cairn.roadmap;

/** What sort of work a task is. */
public enum TaskKind {
    STUDY,
    PRACTICE,
    PROJECT,
    MILESTONE,
    RESOURCE,
    ACTION
}
