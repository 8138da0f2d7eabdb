package org.huddleboard.rota.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.huddleboard.rota.application.FeedService;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.SoftButton;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address of one's calendar for other programs: made, shown once, renewed, stopped. */
class FeedSheet extends Sheet {
    private final transient FeedService feed;
    private final CalendarWords words;
    private final Paragraph state = new Paragraph();
    private final Div shown = new Div();
    final Button make = new PrimaryButton("");
    final Button stop;

    FeedSheet(FeedService feed, CalendarWords words) {
        this.feed = feed;
        this.words = words;
        addClassName("feed-sheet");
        make.addClickListener(_ -> renew());
        stop = new SoftButton(getTranslation("rota.feed.stop"), _ -> stop());
        state.addClassName("feed-sheet__state");
        shown.addClassName("feed-sheet__shown");
        shown.getElement().setAttribute("role", "status");
        var buttons = new Div(make, stop);
        buttons.addClassName("feed-sheet__buttons");
        add(
                new H2(getTranslation("rota.feed.heading")),
                new Paragraph(getTranslation("rota.feed.why")),
                new Paragraph(getTranslation("rota.feed.contains")),
                state,
                shown,
                buttons,
                new AudienceLine(getTranslation("rota.feed.known")));
        show();
    }

    private void show() {
        var madeAt = feed.madeAt();
        state.setText(madeAt.map(at -> getTranslation("rota.feed.made", words.date(at)))
                .orElseGet(() -> getTranslation("rota.feed.none")));
        state.setVisible(true);
        make.setText(getTranslation(madeAt.isPresent() ? "rota.feed.renew" : "rota.feed.make"));
        stop.setVisible(madeAt.isPresent());
    }

    private void renew() {
        var line = new TextField(getTranslation("rota.feed.address"));
        line.setValue(address(feed.renew()));
        line.setReadOnly(true);
        line.setAutoselect(true);
        line.setWidthFull();
        line.setHelperText(getTranslation("rota.feed.copy"));
        var copy = new Button(getTranslation("rota.feed.copyButton"), Glyph.LINK.icon());
        Clipboard.onClick(copy)
                .writeText(line.getValue(), _ -> copy.setText(getTranslation("rota.feed.copied")), _ -> line.focus());
        shown.removeAll();
        shown.add(line, copy);
        show();
        state.setVisible(false);
        line.focus();
    }

    private void stop() {
        feed.stop();
        shown.removeAll();
        shown.add(new Paragraph(getTranslation("rota.feed.stopped")));
        show();
    }

    /** The path as other programs ask for it. */
    private static String address(String path) {
        var request = VaadinServletRequest.getCurrent();
        return request == null
                ? "/" + path
                : ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .path("/" + path)
                        .toUriString();
    }
}
