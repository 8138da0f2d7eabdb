package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.signals.Signal;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportProgress;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Imports;
import org.huddleboard.shared.ui.Sheet;

/** A file being read: how many rows so far, and how much of it is left; said aloud at each quarter only. */
class ReadingPanel extends Sheet {
    private static final int QUARTER = 25;

    private final transient Messages messages;
    private final Paragraph line = new Paragraph();
    private final Span aloud = new Span();
    private final ProgressBar bar = new ProgressBar(0, 100);
    private int quarters = -1;
    private boolean over;

    ReadingPanel(
            UUID importId,
            Imports imports,
            LiveTopics live,
            Messages messages,
            Consumer<ImportResult> done,
            Consumer<ImportProgress> refused) {
        this.messages = messages;
        addClassName("imports-view__reading");
        bar.getElement().setAttribute("aria-label", getTranslation("imports.screen.reading"));
        aloud.addClassName("hb-sr");
        aloud.getElement().setAttribute("role", "status");
        add(line, bar, aloud);
        var revision = live.revision(ImportTopics.of(importId));
        Signal.effect(this, () -> {
            revision.get();
            show(imports.progress(importId), done, refused);
        });
    }

    private void show(ImportProgress progress, Consumer<ImportResult> done, Consumer<ImportProgress> refused) {
        if (over) {
            return;
        }
        over = progress.isOver();
        bar.setValue(progress.percent());
        line.setText(
                progress.isRead()
                        ? getTranslation("imports.screen.addingUp", progress.rows())
                        : getTranslation("imports.screen.soFar", progress.rows(), progress.percent()));
        if (progress.percent() / QUARTER > quarters) {
            quarters = progress.percent() / QUARTER;
            aloud.setText(line.getText());
        }
        progress.result().ifPresent(result -> afterThis(() -> done.accept(result)));
        progress.why().ifPresent(why -> {
            bar.setVisible(false);
            aloud.setText("");
            addClassName("imports-view__refused");
            line.getElement().setAttribute("role", "alert");
            line.setText(why.in(getLocale(), messages));
            afterThis(() -> refused.accept(progress));
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
