package org.bastama.bench.load;

/** Who is told of answers, by the thread that drives. */
public interface Answers {

    /** An answer came whole: to which request, with which status. */
    void answered(long request, int status);

    /** Nobody is told. */
    static Answers ignored() {
        return (request, status) -> {};
    }
}
