package org.bastama.outside.publicweb.print;

import org.jspecify.annotations.Nullable;

/**
 * A poster: what is asked, of whom, and the way to it. It holds no number of signatures, which would be old when it hangs.
 *
 * @param call what to do, in large letters
 * @param how how to do it
 * @param until until when signatures are taken, if they are
 */
public record PosterPage(
        Printed petition, String call, String how, @Nullable String until) {}
