package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;

/**
 * A part of a page as it stands, printed into one element: what is only read costs the server one node, whatever was
 * drawn. Its buttons speak through {@code data-action} to the list that listens.
 */
public final class Printed extends Component {
    private Printed(Element sheet) {
        super(sheet);
    }

    /** Prints what was drawn; the component itself is left behind. Words are escaped as the page would. */
    public static Printed of(Component drawn) {
        var from = drawn.getElement();
        var sheet = new Element(from.getTag());
        from.getAttributeNames().forEach(name -> sheet.setAttribute(name, from.getAttribute(name)));
        sheet.setProperty(
                "innerHTML", from.getChildren().map(Element::getOuterHTML).collect(Collectors.joining()));
        return new Printed(sheet);
    }
}
