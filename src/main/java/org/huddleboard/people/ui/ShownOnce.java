package org.huddleboard.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A secret that is read now or never: a line to copy, and that it will not be shown again. */
class ShownOnce extends Div {
    ShownOnce() {
        addClassName("shown-once");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(String label, String secret, String once) {
        removeAll();
        var line = new TextField(label);
        line.setValue(secret);
        line.setReadOnly(true);
        line.setAutoselect(true);
        line.setWidthFull();
        add(line, new Paragraph(once));
        setVisible(true);
        line.focus();
    }

    /** The path as an address that can be sent to somebody. */
    static String address(String path) {
        var request = VaadinServletRequest.getCurrent();
        return request == null
                ? "/" + path
                : ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .path("/" + path)
                        .toUriString();
    }
}
