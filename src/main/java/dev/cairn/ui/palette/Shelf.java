package dev.cairn.ui.palette;

import dev.cairn.study.FoldedName;

/**
 * Where things of one roadmap stand together.
 *
 * @param roadmap its title up to the colon
 * @param module "2.7 Dimensionality Reduction"; empty outside of modules
 * @param brief "2.7": what the module is counted by, or called where it is not counted
 * @param around all that may be typed beside a name to say where it stands
 */
record Shelf(String roadmap, String module, String brief, FoldedName around) {
    /** Of what belongs to no roadmap. */
    static final Shelf NONE = new Shelf("", "", "", FoldedName.NONE);
}
