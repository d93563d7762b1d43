package org.bastama.foundation.shared;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown that people write, as HTML that can be shown to anybody: HTML within it is text, links lead to http, https
 * and mailto only and vouch for nothing, there are no images, styles or scripts. Headings begin at h3, below the page's.
 */
public final class SafeMarkdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final Set<String> PROTOCOLS = Set.of("http", "https", "mailto");
    private static final UrlSanitizer ADDRESSES = new DefaultUrlSanitizer(PROTOCOLS);
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "a")
            .allowUrlProtocols(PROTOCOLS.toArray(String[]::new))
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    private SafeMarkdown() {}

    /** The HTML of a Markdown text: a sequence of block elements, empty for blank text. */
    public static String html(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new FitForThePage());
        return POLICY.sanitize(RENDERER.render(document));
    }

    /** Headings go below the page's; what would be a link to nowhere is only its words. */
    private static final class FitForThePage extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.clamp(heading.getLevel() + 1, 3, 6));
            visitChildren((Node) heading);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (ADDRESSES.sanitizeLinkUrl(link.getDestination()).isEmpty()) {
                while (link.getFirstChild() != null) {
                    link.insertBefore(link.getFirstChild());
                }
                link.unlink();
            }
        }
    }
}
