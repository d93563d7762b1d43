package org.bastama.outside.publicweb.print;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;

/**
 * The page that checks a printed pack.
 *
 * @param typed the code that was given, grouped; empty when none was
 * @param packs what is stored: of that code, or all when none was given; none when there is no such code
 */
public record PackCheckPage(Frame frame, String number, String petition, String typed, List<PackPage> packs) {

    /** What became of the check: {@code none} was made, the code is {@code known}, or it is {@code unknown}. */
    public String outcome() {
        return typed.isEmpty() ? "none" : packs.isEmpty() ? "unknown" : "known";
    }
}
