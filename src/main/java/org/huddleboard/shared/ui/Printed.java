package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Map;
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
        return of(Print.of(drawn));
    }

    /** What is printed already, once more. */
    public static Printed of(Print print) {
        var sheet = new Element(print.tag());
        print.attributes().forEach(sheet::setAttribute);
        sheet.setProperty("innerHTML", print.inside());
        return new Printed(sheet);
    }

    /** A part of a page as text; many screens may show the same one. */
    public record Print(String tag, Map<String, String> attributes, String inside) {
        public Print {
            attributes = Map.copyOf(attributes);
        }

        public static Print of(Component drawn) {
            var from = drawn.getElement();
            var attributes = from.getAttributeNames().collect(Collectors.toMap(name -> name, from::getAttribute));
            var inside = from.getChildren().map(Element::getOuterHTML).collect(Collectors.joining());
            return new Print(from.getTag(), attributes, inside);
        }
    }
}
