package org.bastama.foundation.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Adds to each word, at its place, the word with its letters folded: found by both, exactly by the first only. */
final class LetterFoldingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private @Nullable String folded;
    private @Nullable State original;

    LetterFoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (folded != null) {
            restoreState(original);
            term.setEmpty().append(folded);
            position.setPositionIncrement(0);
            folded = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        var word = term.toString();
        var other = Letters.fold(word);
        if (!other.equals(word)) {
            folded = other;
            original = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        folded = null;
        original = null;
    }
}
