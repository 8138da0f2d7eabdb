package org.huddleboard.shared.ui.search;

import java.util.List;
import org.huddleboard.shared.ui.Glyph;

/** One module's answers to the search field that {@code /} opens on every page; a bean of the module's {@code ui}. */
public interface SearchSource {
    /** Smaller comes first. */
    int order();

    /** The best answers first; none for people who may not read them. Bound to 300 ms with typing included. */
    List<Hit> find(String typed, int limit);

    /** One answer and where it opens, as a path of this board; {@code copies} is what the key C copies, or empty. */
    record Hit(Glyph glyph, String title, String under, String path, String copies) {}
}
