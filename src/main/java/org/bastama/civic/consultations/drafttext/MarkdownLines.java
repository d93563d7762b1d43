package org.bastama.civic.consultations.drafttext;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a block of Markdown, line by line, without what is only markup. */
final class MarkdownLines extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    private MarkdownLines() {}

    static List<String> of(Node block) {
        var lines = new MarkdownLines();
        block.accept(lines);
        return lines.text.toString().lines().toList();
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }
}
