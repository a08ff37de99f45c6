// SPDX-License-Identifier: Apache-2.0
#include "refs/srgbrefs.h"

#include "refs/refloader.h"

SrgbRefs::SrgbRefs(RefLoader &loader, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
{
    loader.setScreen(this, std::nullopt);
    connect(&loader, &RefLoader::imageReady, this, &SrgbRefs::ready);
}

SrgbRefs::~SrgbRefs()
{
    leave();
}

QImage SrgbRefs::image(const RefSource &source, const QSize &box)
{
    return m_loader.image(source, box, RefLoader::Urgency::Shown, this);
}

void SrgbRefs::leave()
{
    m_loader.leave(this);
}
