package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.H2;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.SoftButton;

/** What came of a file that was let in, and the way back. */
class ResultPanel extends Sheet {
    ResultPanel(ImportResult result, Messages messages, Runnable takeBack) {
        addClassName("imports-view__result");
        var undo = new SoftButton(getTranslation("imports.screen.takeBack"), _ -> takeBack.run());
        undo.setDisableOnClick(true);
        add(
                new H2(getTranslation("imports.screen.result.headline", result.accepted())),
                new CountsLine(result),
                new UnmatchedLine(result),
                new RejectsPart(result, messages),
                undo);
    }
}
