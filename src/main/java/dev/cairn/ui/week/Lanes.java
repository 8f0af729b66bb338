package dev.cairn.ui.week;

import java.util.ArrayList;
import java.util.List;

/** What stands side by side because it would lie over one another. */
final class Lanes {
    private Lanes() {}

    /** From one height to another. */
    record Extent(double top, double bottom) {}

    /**
     * The place of something beside others.
     *
     * @param lane counted from 0
     * @param lanes how many share the width
     */
    record Lane(int lane, int lanes) {}

    /** @param extents in order of their tops */
    static List<Lane> of(List<Extent> extents) {
        var result = new ArrayList<Lane>();
        int first = 0;
        while (first < extents.size()) {
            int end = first + 1;
            double bottom = extents.get(first).bottom();
            while (end < extents.size() && extents.get(end).top() < bottom) {
                bottom = Math.max(bottom, extents.get(end).bottom());
                end++;
            }
            result.addAll(cluster(extents.subList(first, end)));
            first = end;
        }
        return result;
    }

    private static List<Lane> cluster(List<Extent> extents) {
        var ends = new ArrayList<Double>();
        var chosen = new ArrayList<Integer>();
        for (Extent extent : extents) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > extent.top()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(extent.bottom());
            } else {
                ends.set(lane, extent.bottom());
            }
            chosen.add(lane);
        }
        return chosen.stream().map(lane -> new Lane(lane, ends.size())).toList();
    }
}
