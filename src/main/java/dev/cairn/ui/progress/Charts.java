package dev.cairn.ui.progress;

import java.util.List;

/** The charts of a report. */
final class Charts {
    private Charts() {}

    static List<Chart> of(Report report, Counting counting) {
        return List.of(
                new BurnUpChart(report),
                new AccuracyChart(report),
                new YearChart(report, counting),
                PartsChart.kinds(report),
                new MilestoneChart(report),
                new AheadChart(report),
                PartsChart.phases(report),
                new TrendChart(report));
    }
}
