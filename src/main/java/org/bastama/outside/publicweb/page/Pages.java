package org.bastama.outside.publicweb.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes frames and answers of plain pages. */
@Component
public class Pages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String VARY = "Accept-Language, Accept-Encoding";

    private final Templates templates;
    private final Messages messages;
    private final String baseUrl;

    Pages(Templates templates, Messages messages, PortalProperties properties) {
        this.templates = templates;
        this.messages = messages;
        this.baseUrl = properties.url("");
    }

    /** The texts in a reader's language. */
    public Words words(Reader reader) {
        return new Words(reader.language(), messages);
    }

    /** The frame of a page that is not indexed; the path is where its language links lead. */
    public Frame frame(Reader reader, String path, String titleKey, Object... arguments) {
        var words = words(reader);
        return new Frame(words, reader, baseUrl, path, words.t(titleKey, arguments), "", false, null);
    }

    /** The frame of an indexed page. */
    public Frame indexed(Reader reader, String path, String title, String description, @Nullable String jsonLd) {
        return new Frame(words(reader), reader, baseUrl, path, title, description, true, jsonLd);
    }

    /** The portal's public address, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** A page for this reader only: kept by no cache, listed by no crawler. */
    public ResponseEntity<byte[]> privately(HttpStatus status, String template, Object model) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.VARY, VARY)
                .body(templates.render(template, model));
    }

    /** A short page of a heading and some paragraphs, for this reader only. */
    public ResponseEntity<byte[]> notice(HttpStatus status, Notice notice) {
        return privately(status, "notice", notice);
    }

    /** Renders a page that everybody may share, with its entity tag. */
    public SharedPage shared(String template, Object model) {
        return shared(templates.render(template, model));
    }

    /** A document that everybody may share, with its entity tag. */
    public SharedPage shared(byte[] body) {
        return new SharedPage(body, weakTag(body));
    }

    /** The answer with a shared page; the framework makes it 304 when the reader has it already. */
    public ResponseEntity<byte[]> answer(SharedPage page, String cacheControl) {
        return answer(HTML, page, cacheControl);
    }

    /** The answer with a document of another type. */
    public ResponseEntity<byte[]> answer(MediaType type, SharedPage page, String cacheControl) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .eTag(page.tag())
                .header(HttpHeaders.VARY, VARY)
                .body(page.body());
    }

    /** 303: see the other page, which a reload asks for instead of the form. */
    public ResponseEntity<byte[]> seeOther(Reader reader, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, reader.link(path))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** A weak entity tag of a body: weak, because a compressed answer is another sequence of bytes. */
    public static String weakTag(byte[] body) {
        return "W/\"" + HexFormat.of().formatHex(Sha256.of(body), 0, 12) + "\"";
    }

    /** A rendered page that everybody may share. */
    public record SharedPage(byte[] body, String tag) {}
}
