package org.bastama.civic.consultations.drafttext;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part of a Word document with the JDK's own parser: no document types, no entities, nothing fetched. */
final class SafeXml {

    /** The two namespaces of WordprocessingML, and those of the package and of alternative content. */
    private static final Set<String> OURS = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/package/2006/content-types",
            "http://schemas.openxmlformats.org/markup-compatibility/2006");

    private SafeXml() {}

    /** Told what a part holds, in document order; elements of other vocabularies have names that begin with "?". */
    interface Listener {

        /** An element begins; attributes by local name. */
        void begin(String element, Map<String, String> attributes);

        /** An element ends. */
        void end(String element);

        /** Text within an element, perhaps in several pieces. */
        default void text(String text) {}
    }

    /** Reads a whole part; rejected with {@code consultations.drafttext.broken} when it is not plain XML. */
    static void read(byte[] part, Listener listener) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                tell(reader, reader.next(), listener);
            }
        } catch (XMLStreamException broken) {
            throw WordArchive.broken();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private static void tell(XMLStreamReader reader, int event, Listener listener) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> listener.begin(name(reader), attributes(reader));
            case XMLStreamConstants.END_ELEMENT -> listener.end(name(reader));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> listener.text(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("no document types");
            default -> {
                // Comments and processing instructions say nothing.
            }
        }
    }

    private static String name(XMLStreamReader reader) {
        var namespace = reader.getNamespaceURI();
        return namespace != null && OURS.contains(namespace) ? reader.getLocalName() : "?" + reader.getLocalName();
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}
