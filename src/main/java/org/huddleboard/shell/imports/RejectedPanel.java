package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportRun;
import org.huddleboard.shared.imports.Rejected;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.SoftButton;

/** What an import of the past left out. */
class RejectedPanel extends Sheet {
    RejectedPanel(ImportRun run, List<Rejected> rejected, Messages messages, Runnable close) {
        addClassName("imports-view__result");
        add(
                new H2(run.fileName()),
                new RejectsPart(rejected, run.rejected(), messages),
                new SoftButton(getTranslation("imports.screen.close"), _ -> close.run()));
    }
}
