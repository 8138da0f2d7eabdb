package org.huddleboard.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shell.errors.BoardErrorHandler;
import org.huddleboard.shell.settings.PageNames;
import org.huddleboard.shell.settings.Preferences;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What each newly opened screen begins with: its language, its look, its scripts, and somebody who answers errors. */
@Component
class ScreenStart implements VaadinServiceInitListener {
    private static final List<String> SCRIPTS = List.of(
            "scripts/drafts.js", "scripts/huddle.js", "scripts/keys.js", "scripts/search.js", "scripts/tips.js");

    private static final String SERVED_FROM = "META-INF/resources/";

    private final List<String> scripts =
            SCRIPTS.stream().map(ScreenStart::versioned).toList();
    private final transient Preferences preferences;
    private final transient Messages messages;
    private final transient BoardErrorHandler errors;

    ScreenStart(Preferences preferences, Messages messages, BoardErrorHandler errors) {
        this.preferences = preferences;
        this.messages = messages;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(errors));
        event.getSource().addUIInitListener(start -> begin(start.getUI()));
    }

    private void dress(IndexHtmlResponse page) {
        var head = page.getDocument().head();
        scripts.forEach(
                script -> head.appendElement("script").attr("src", script).attr("defer", true));
        var mine = preferences.mine();
        page.getDocument()
                .selectXpath("/html")
                .attr("lang", mine.language().toLanguageTag())
                .attr(
                        "style",
                        "color-scheme: " + Preferences.scheme(mine.theme()).getValue());
    }

    /** Named by its content, in the way Flow lets browsers keep for a year: another release is another address. */
    private static String versioned(String script) {
        try {
            var content = new CRC32();
            content.update(new ClassPathResource(SERVED_FROM + script).getContentAsByteArray());
            return script + "?v-c=" + Long.toHexString(content.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(UI ui) {
        var mine = preferences.mine();
        ui.setLocale(mine.language());
        ui.getPage().setColorScheme(Preferences.scheme(mine.theme()));
        ui.addAfterNavigationListener(this::title);
    }

    private void title(AfterNavigationEvent event) {
        var chain = event.getActiveChain();
        if (chain.isEmpty() || chain.getFirst() instanceof HasDynamicTitle) {
            return;
        }
        var ui = event.getLocationChangeEvent().getUI();
        var name = messages.say(ui.getLocale(), "shell.name");
        ui.getPage()
                .setTitle(PageNames.keyOf(event.getLocation().getPath(), messages)
                        .map(key -> messages.say(ui.getLocale(), key) + " · " + name)
                        .orElse(name));
    }
}
