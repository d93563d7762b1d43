package org.bastama.civic.consultations.drafttext;

import java.util.List;

/** A legal text as it was read from a file: its passages in reading order, which have no keys yet. */
public record Outline(List<Passage> passages, List<Remark> remarks) {

    public Outline {
        passages = List.copyOf(passages);
        remarks = List.copyOf(remarks);
    }
}
