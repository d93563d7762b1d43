package org.bastama.outside.publicweb.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bastama.foundation.shared.Text;

/** Writes a feed as RFC 4287 has it; what people typed is escaped by the XML writer. */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private AtomWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The document in UTF-8. */
    static byte[] write(Feed feed, String portal) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomWriter(xml).document(feed, portal);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void document(Feed feed, String portal) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", feed.language().code());
        text("id", feed.self());
        text("title", feed.title());
        text("updated", time(feed.updated()));
        link("self", feed.self(), "application/atom+xml");
        link("alternate", feed.page(), "text/html");
        xml.writeStartElement("author");
        text("name", "Bastama");
        text("uri", portal);
        xml.writeEndElement();
        text("icon", portal + "/icons/bastama.svg");
        for (var entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", entry.id());
        inLanguage("title", entry.language(), entry.title());
        text("published", time(entry.published()));
        text("updated", time(entry.updated()));
        link("alternate", entry.page(), "text/html");
        if (entry.author() != null) {
            xml.writeStartElement("author");
            text("name", entry.author());
            xml.writeEndElement();
        }
        if (!entry.summary().isBlank()) {
            inLanguage("summary", entry.summaryLanguage(), entry.summary());
        }
        xml.writeEndElement();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Text.clean(text));
        xml.writeEndElement();
    }

    private void inLanguage(String name, String language, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("xml:lang", language);
        xml.writeCharacters(Text.clean(text));
        xml.writeEndElement();
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
