package org.huddleboard.shell.imports;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.huddleboard.shared.imports.ImportRun;

/** Asks before an import is taken back, and says what goes with it. */
class TakeBackDialog extends ConfirmDialog {
    TakeBackDialog(ImportRun run, Runnable takeBack) {
        setHeader(getTranslation("imports.screen.takeBackFile", run.fileName()));
        setText(getTranslation("imports.screen.takeBackWhat", run.readings()));
        setConfirmText(getTranslation("imports.screen.takeBack"));
        setCancelable(true);
        setCancelText(getTranslation("imports.screen.keep"));
        addConfirmListener(_ -> takeBack.run());
    }
}
