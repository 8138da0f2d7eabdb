package org.huddleboard.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page every screen is drawn in: Aura, the board's own styles on top, and a line kept open for hints. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings page) {
        page.setViewport("width=device-width, initial-scale=1");
        page.addLink("icon", "icons/favicon.svg");
        page.addMetaTag("description", "A team board for contact centres");
        page.addMetaTag("robots", "noindex");
    }
}
