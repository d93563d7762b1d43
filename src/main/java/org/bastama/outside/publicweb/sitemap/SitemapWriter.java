package org.bastama.outside.publicweb.sitemap;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.Reader;

/** Writes a sitemap (sitemaps.org, protocol 0.9) as it goes: a page for each address, with its languages. */
final class SitemapWriter {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;
    private final String portal;

    private SitemapWriter(XMLStreamWriter xml, String portal) {
        this.xml = xml;
        this.portal = portal;
    }

    /** A list of pages. */
    static SitemapWriter ofPages(OutputStream out, String portal) throws XMLStreamException {
        var writer = begun(out, portal, "urlset");
        writer.xml.writeNamespace("xhtml", XHTML);
        return writer;
    }

    /** A list of such lists. */
    static SitemapWriter ofSitemaps(OutputStream out, String portal) throws XMLStreamException {
        return begun(out, portal, "sitemapindex");
    }

    private static SitemapWriter begun(OutputStream out, String portal, String root) throws XMLStreamException {
        var xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(SITEMAP);
        return new SitemapWriter(xml, portal);
    }

    /** A page and where it is in each language. */
    void page(String path) throws XMLStreamException {
        xml.writeStartElement("url");
        location(path);
        for (var language : Language.all()) {
            alternate(language.code(), Reader.in(language, path));
        }
        alternate("x-default", path);
        xml.writeEndElement();
    }

    /** Another sitemap. */
    void sitemap(String path) throws XMLStreamException {
        xml.writeStartElement("sitemap");
        location(path);
        xml.writeEndElement();
    }

    private void location(String path) throws XMLStreamException {
        xml.writeStartElement("loc");
        xml.writeCharacters(portal + path);
        xml.writeEndElement();
    }

    private void alternate(String language, String path) throws XMLStreamException {
        xml.writeEmptyElement("xhtml:link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", portal + path);
    }

    /** Ends the document; one that failed stays without an end, so that nobody takes it for whole. */
    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }
}
