// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "ui/review/canvasview.h"
#include "ui/review/keptview.h"

namespace {

/// Any bytes change nothing, or are a look that is saved and restored as it is.
void readLook(const QByteArray &bytes)
{
    CanvasView view;
    view.setGround(CanvasView::Ground::Black);
    view.setShowsInfo(true);
    const QByteArray before = view.save();
    view.restore(bytes);
    must(view.ground() <= CanvasView::Ground::Checker, "the ground is one");
    const QByteArray after = view.save();
    must(after == before || bytes.startsWith(after.first(2)), "a look is taken from its bytes");
    CanvasView next;
    next.restore(after);
    must(next.save() == after, "a look is restored as it was saved");
}

} // namespace

/// How refs are looked at, as the settings keep it: the whole, and the look in it.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray saved = asBytes(bytes, size);
    readLook(saved);
    const std::optional<KeptView> view = KeptView::fromBytes(saved);
    if (!view)
        return 0;
    must(view->look.size() + 2 * view->screenName.size() <= saved.size(), "all of it was there");
    must(KeptView::fromBytes(view->toBytes()) == view, "what is written can be read");
    readLook(view->look);
    return 0;
}
