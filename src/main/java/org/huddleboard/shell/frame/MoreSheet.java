package org.huddleboard.shell.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** On a narrow screen, the ways that the bar at the foot has no room for. */
class MoreSheet extends Dialog {
    MoreSheet(List<MenuEntries.Entry> entries) {
        addClassName("more-sheet");
        setHeaderTitle(getTranslation("shell.more.title"));
        for (var entry : entries) {
            var way = new Anchor(entry.path(), new Span(entry.name()));
            entry.glyph().ifPresent(glyph -> way.addComponentAsFirst(glyph.icon()));
            way.getElement().addEventListener("click", _ -> close());
            add(way);
        }
        getFooter().add(new Button(getTranslation("shell.keys.done"), _ -> close()));
    }
}
