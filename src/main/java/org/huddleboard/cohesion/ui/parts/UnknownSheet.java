package org.huddleboard.cohesion.ui.parts;

import com.vaadin.flow.component.html.Section;

/** What cannot be told yet: a dashed frame without a ground, at full size, with what is missing. */
public class UnknownSheet extends Section {
    public UnknownSheet() {
        addClassName("unknown-sheet");
    }

    public final void head(String words) {
        add(new KnowledgeHead(Knowledge.UNKNOWN, words));
    }
}
