package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.shared.imports.ImportResult;

/** How many rows were taken, were known already, or were left out. */
class CountsLine extends Paragraph {
    CountsLine(ImportResult result) {
        addClassName("imports-view__counts");
        setText(getTranslation(
                "imports.screen.counts",
                result.accepted(),
                result.unchanged(),
                result.rejectedRows(),
                result.readings()));
    }
}
