package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.huddleboard.shared.imports.ImportResult;

/** The names in a file that nobody knows yet. */
class UnmatchedLine extends Paragraph {
    private static final int MOST = 20;

    UnmatchedLine(ImportResult result) {
        var names = result.unmatched();
        setVisible(!names.isEmpty());
        setText(getTranslation(
                "imports.screen.unmatchedNames",
                names.size(),
                names.stream()
                        .limit(MOST)
                        .map(name -> getTranslation("imports.screen.nameWithRows", name.name(), name.rows()))
                        .collect(Collectors.joining(", "))));
    }
}
