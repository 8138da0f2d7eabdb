package org.huddleboard.bench.empty;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;

/** One sentence. */
@Route("")
class EmptyView extends Main {
    EmptyView() {
        add(new Paragraph("Nothing here"));
    }
}
