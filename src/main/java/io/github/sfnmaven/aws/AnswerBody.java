package io.github.sfnmaven.aws;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds what shows that a body is not the one that a service sends. */
final class AnswerBody {
    /** The services' own answers are about ten deep. */
    private static final int MAX_DEPTH = 100;

    private AnswerBody() {}

    /**
     * Empty for a whole document with one of these root elements. Namespaces do not count: emulators leave them out.
     */
    static Optional<String> xmlFlaw(byte[] body, List<String> roots) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(body));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    depth++;
                    if (depth == 1 && !roots.contains(reader.getLocalName())) {
                        return Optional.of("no <" + roots.get(0) + ">");
                    }
                    if (depth > MAX_DEPTH) {
                        return Optional.of("elements nested more than " + MAX_DEPTH + " deep");
                    }
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of("no whole XML document");
        }
    }

    /** Empty for what begins and ends as an object and is not too deep; what is between them the SDK reads. */
    static Optional<String> jsonFlaw(byte[] body) {
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < body.length; i++) {
            byte each = body[i];
            if (inText) {
                i += each == '\\' ? 1 : 0;
                inText = each != '"';
            } else if (each == '"') {
                inText = true;
            } else if (each == '[' && depth == 0) {
                return Optional.of("no JSON object");
            } else if (each == '{' || each == '[') {
                depth++;
            } else if (each == '}' || each == ']') {
                depth--;
            } else if (depth == 0 && !Character.isWhitespace(each)) {
                return Optional.of("no JSON object");
            }
            if (depth > MAX_DEPTH) {
                return Optional.of("values nested more than " + MAX_DEPTH + " deep");
            }
        }
        return body.length == 0 || depth != 0 || inText ? Optional.of("no whole JSON object") : Optional.empty();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
