package org.huddleboard.kpi.ui.imports;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.signals.Signal;
import java.util.UUID;
import org.huddleboard.kpi.application.imports.ImportTopics;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportProgress;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Imports;
import org.huddleboard.shared.ui.Sheet;

/** A file being read: how many rows so far, and how much of it is left. */
class ReadingPanel extends Sheet {
    private final transient Messages messages;
    private final Paragraph line = new Paragraph();
    private final ProgressBar bar = new ProgressBar(0, 100);
    private boolean over;

    /** Told once, when the file is read. */
    interface Done {
        void read(ImportResult result);
    }

    ReadingPanel(UUID importId, Imports imports, LiveTopics live, Messages messages, Done done, Runnable refused) {
        this.messages = messages;
        addClassName("imports-view__reading");
        bar.getElement().setAttribute("aria-label", getTranslation("kpi.imports.reading"));
        add(line, bar);
        var revision = live.revision(ImportTopics.of(importId));
        Signal.effect(this, () -> {
            revision.get();
            show(imports.progress(importId), done, refused);
        });
    }

    private void show(ImportProgress progress, Done done, Runnable refused) {
        if (over) {
            return;
        }
        over = progress.isOver();
        bar.setValue(progress.percent());
        line.setText(getTranslation("kpi.imports.soFar", progress.rows(), progress.percent()));
        progress.result().ifPresent(result -> afterThis(() -> done.read(result)));
        progress.why().ifPresent(why -> {
            bar.setVisible(false);
            addClassName("imports-view__refused");
            line.getElement().setAttribute("role", "alert");
            line.setText(why.in(getLocale(), messages));
            refused.run();
        });
    }

    /** A quick file is read before this panel stands: it must not be replaced while it is still being attached. */
    private void afterThis(Runnable swap) {
        getUI().ifPresent(ui -> ui.access(() -> {
            if (isAttached()) {
                swap.run();
            }
        }));
    }
}
