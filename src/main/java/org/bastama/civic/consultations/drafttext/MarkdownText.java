package org.bastama.civic.consultations.drafttext;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Rejection;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a draft in Markdown. Numbers are taken as they are written, since CommonMark would count "1., 2., 4." anew; a
 * line that begins with a number of the law begins a paragraph, with or without an empty line before it.
 */
final class MarkdownText {

    /** Drafts indent what they like and have no program text: an indented line is a paragraph like another. */
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class);

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(50)
            .build();

    private static final Pattern MARKER = Pattern.compile("[\\s>]*(?:[-*+]\\s+)*(\\d{1,9}[.)]).*");
    private static final String BULLET = "–";

    private final String[] lines;
    private final SourceText source = new SourceText(SourceText.Unit.LINE);

    private MarkdownText(String text) {
        lines = text.split("\n", -1);
    }

    /** The paragraphs of a UTF-8 text; rejected with the line where it is none. */
    static SourceText read(byte[] file) {
        var text =
                decoded(file).replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        var markdown = new MarkdownText(text);
        markdown.blocks(PARSER.parse(text), 0);
        return markdown.source;
    }

    private static String decoded(byte[] file) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(file);
        var out = CharBuffer.allocate(file.length + 1);
        if (decoder.decode(in, out, true).isError()) {
            var line = 1 + out.flip().chars().filter(c -> c == '\n').count();
            throw Rejection.of("consultations.drafttext.encoding", line);
        }
        return out.flip().toString();
    }

    private void blocks(Node parent, int depth) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> add(heading, heading.getLevel(), depth, "");
                case Paragraph paragraph -> add(paragraph, 0, depth, "");
                case ListBlock list -> items(list, depth + 1);
                default -> blocks(node, depth);
            }
        }
    }

    private void items(ListBlock list, int depth) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var label = list instanceof BulletList ? BULLET : marker((ListItem) item);
            var first = item.getFirstChild();
            if (first instanceof Paragraph paragraph) {
                add(paragraph, 0, depth, label);
                paragraph.unlink();
            }
            blocks(item, depth);
        }
    }

    private String marker(ListItem item) {
        var matcher = MARKER.matcher(lines[line(item) - 1]);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private void add(Node block, int heading, int depth, String label) {
        var gathered = new ArrayList<String>();
        var position = line(block);
        var first = label;
        for (var line : MarkdownLines.of(block)) {
            if (beginsAnew(gathered, SourceText.line(line))) {
                source.add(position, heading, depth, first, String.join(" ", gathered));
                position += gathered.size();
                gathered.clear();
                first = "";
            }
            gathered.add(line);
        }
        source.add(position, heading, depth, first, String.join(" ", gathered));
    }

    /** A number begins a paragraph; so does a capital letter in the line below the title of an article. */
    private static boolean beginsAnew(List<String> gathered, String line) {
        if (gathered.isEmpty() || line.isEmpty()) {
            return false;
        }
        return LegalNumber.of(line, false).isPresent()
                || gathered.size() == 1
                        && Character.isUpperCase(line.codePointAt(0))
                        && LegalNumber.of(SourceText.line(gathered.getFirst()), false)
                                .filter(number -> number.kind() != Passage.Kind.PARAGRAPH)
                                .isPresent();
    }

    private static int line(Node block) {
        return block.getSourceSpans().isEmpty()
                ? 1
                : block.getSourceSpans().getFirst().getLineIndex() + 1;
    }
}
