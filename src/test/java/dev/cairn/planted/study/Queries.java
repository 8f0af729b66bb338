package dev.cairn.planted.study;

import java.sql.Connection;

/** A use case that asks the database itself. */
record Queries(Connection connection) {}
