package org.huddleboard.cohesion.ui.parts;

import com.vaadin.flow.component.html.H2;

/** The head of a sheet: a mark that says how sure it is, and its words. */
public class KnowledgeHead extends H2 {
    public KnowledgeHead(Knowledge knowledge, String words) {
        super(words);
        addClassNames("knowledge", knowledge.className());
    }
}
